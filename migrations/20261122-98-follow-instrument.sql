--liquibase formatted sql

--changeset teladan:20261122-98-follow-instrument
--comment: a competition may go on under another version of its instrument, and a sheet follows by hand
-- "earlier_versions" are those that were in force before, in their order, as a comma list; NULL where
-- the competition never had another. A sheet names the version that it is filled under.
ALTER TABLE competition ADD COLUMN earlier_versions VARCHAR(1000) NULL AFTER instrument_version;

ALTER TABLE sheet ADD COLUMN instrument_version INT NULL AFTER username;

UPDATE sheet s
  JOIN visit v ON v.id = s.visit_id
  JOIN competition c ON c.id = v.competition_id
   SET s.instrument_version = c.instrument_version;

ALTER TABLE sheet MODIFY COLUMN instrument_version INT NOT NULL AFTER username;
--rollback ALTER TABLE sheet DROP COLUMN instrument_version;
--rollback ALTER TABLE competition DROP COLUMN earlier_versions;
