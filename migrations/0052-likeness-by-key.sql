/*
 Policies on reading come before conditions whose operators could leak, and `@>` is one of them: the index on keys was never used, and
 each save of a party read what all others of its network are compared by. So reading is open here, too, as for parties themselves;
 writing stays with the acting network.
*/
drop policy own_rows on party_likeness;
call guard_owner('party_likeness');
