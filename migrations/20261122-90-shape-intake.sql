--liquibase formatted sql

--changeset teladan:20261122-90-shape-intake
--comment: what fifty answers cost to keep
-- The log lies in the order in which a sheet's operations are read, so a request's fifty rows go to
-- one page instead of two indexes; the id stays unique over all sheets. A sheet's state repeats
-- itself, and a short row moves fewer pages when it grows.
ALTER TABLE operation
  DROP PRIMARY KEY,
  ADD CONSTRAINT pk_operation PRIMARY KEY (sheet_id, batch, id),
  ADD CONSTRAINT uq_operation_id UNIQUE (id),
  DROP KEY ix_operation_sheet;

ALTER TABLE sheet MODIFY state MEDIUMTEXT COMPRESSED NOT NULL;
--rollback ALTER TABLE sheet MODIFY state MEDIUMTEXT NOT NULL;
--rollback ALTER TABLE operation ADD KEY ix_operation_sheet (sheet_id, batch), DROP KEY uq_operation_id, DROP PRIMARY KEY, ADD CONSTRAINT pk_operation PRIMARY KEY (id);
