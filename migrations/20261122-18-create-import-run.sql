--liquibase formatted sql

--changeset teladan:20261122-18-create-import-run
--comment: one file that was read into a register, and what became of it
-- A dry run keeps its file, encrypted, until the person confirms it; then it is removed.
CREATE TABLE import_run (
  id         UUID         NOT NULL,
  register   VARCHAR(10)  NOT NULL,
  file_name  VARCHAR(200) NOT NULL,
  username   VARCHAR(100) NOT NULL,
  status     VARCHAR(10)  NOT NULL,
  created_at DATETIME(3)  NOT NULL,
  report     LONGTEXT     NOT NULL,
  content    LONGBLOB     NULL,
  CONSTRAINT pk_import_run PRIMARY KEY (id),
  CONSTRAINT ck_import_run_register CHECK (register IN ('PUSKESMAS', 'POSYANDU', 'KADER')),
  CONSTRAINT ck_import_run_status CHECK (status IN ('DRY_RUN', 'APPLIED', 'UNDONE')),
  INDEX ix_import_run_username (username, created_at)
) ENGINE = InnoDB;
--rollback DROP TABLE import_run;
