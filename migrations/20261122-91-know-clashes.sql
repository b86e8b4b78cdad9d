--liquibase formatted sql

--changeset teladan:20261122-91-know-clashes
--comment: what a device had read when it answered, and which items two devices answered apart
-- "known" is the last batch the device had read, NULL where it did not say. A sheet keeps the first
-- device that wrote to it and whether another one followed: only then can two answers clash, and only
-- then is the log read again. "clashes" holds the items with an open clash, NULL where there is none.
ALTER TABLE operation ADD COLUMN known INT NULL AFTER batch;

ALTER TABLE sheet
  ADD COLUMN device    VARCHAR(80) NULL,
  ADD COLUMN is_shared BOOLEAN     NOT NULL DEFAULT FALSE,
  ADD COLUMN clashes   TEXT        NULL;

UPDATE sheet s
  JOIN (SELECT sheet_id, MIN(device) AS first, COUNT(DISTINCT BINARY device) AS devices
          FROM operation
         GROUP BY sheet_id) o ON o.sheet_id = s.id
   SET s.device = o.first, s.is_shared = o.devices > 1;
--rollback ALTER TABLE sheet DROP COLUMN clashes, DROP COLUMN is_shared, DROP COLUMN device;
--rollback ALTER TABLE operation DROP COLUMN known;
