-- The subject of a party stands in its network already, so the network is there: checking it again costs every import and every save.
alter table party drop constraint party_network_id_fkey;
