--liquibase formatted sql

--changeset teladan:20261122-19-create-import-change
--comment: what an import made or changed, so that it can be undone
-- state_before is null for what was made; revision_after tells whether somebody changed it since.
CREATE TABLE import_change (
  import_id      UUID     NOT NULL,
  target_id      UUID     NOT NULL,
  revision_after INT      NOT NULL,
  state_before   LONGTEXT NULL,
  CONSTRAINT pk_import_change PRIMARY KEY (import_id, target_id),
  CONSTRAINT fk_import_change_import_id FOREIGN KEY (import_id) REFERENCES import_run (id)
) ENGINE = InnoDB;
--rollback DROP TABLE import_change;
