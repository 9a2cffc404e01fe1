-- What an import tells the planner while its tables grow is how many rows there are and how often keys repeat: a tenth of the usual
-- sample says that, too. The usual statistics come from autovacuum once the import is there.
alter function analyze_imported() set default_statistics_target = 10;
