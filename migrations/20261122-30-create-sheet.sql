--liquibase formatted sql

--changeset teladan:20261122-30-create-sheet
--comment: one assessor's sheet of one visit
-- "state" is the merge of the operations, kept so that no request reads the log again. It is not of
-- the type JSON, which would be parsed once more at each of the fifty answers. "batches" counts the
-- requests that brought operations; "moderated_items" are the ones that may still change.
CREATE TABLE sheet (
  id              UUID         NOT NULL,
  visit_id        UUID         NOT NULL,
  username        VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status          VARCHAR(13)  NOT NULL,
  state           MEDIUMTEXT   NOT NULL,
  state_hash      CHAR(64)     NOT NULL,
  answered        SMALLINT     NOT NULL,
  is_complete     BOOLEAN      NOT NULL,
  score           DECIMAL(5,2) NOT NULL,
  batches         INT          NOT NULL,
  created_at      DATETIME(3)  NOT NULL,
  changed_at      DATETIME(3)  NOT NULL,
  submitted_at    DATETIME(3)  NULL,
  submitted_hash  CHAR(64)     NULL,
  moderated_items VARCHAR(2000) NULL,
  return_reason   VARCHAR(500) NULL,
  CONSTRAINT pk_sheet PRIMARY KEY (id),
  CONSTRAINT uq_sheet_visit_username UNIQUE (visit_id, username),
  CONSTRAINT fk_sheet_visit FOREIGN KEY (visit_id) REFERENCES visit (id),
  CONSTRAINT fk_sheet_username FOREIGN KEY (username) REFERENCES account (username),
  CONSTRAINT ck_sheet_status CHECK (status IN ('DRAFT', 'SUBMITTED', 'IN_MODERATION', 'FINAL')),
  CONSTRAINT ck_sheet_submitted
    CHECK (status = 'DRAFT' OR (submitted_at IS NOT NULL AND submitted_hash IS NOT NULL)),
  CONSTRAINT ck_sheet_score CHECK (score BETWEEN 0 AND 100)
) ENGINE = InnoDB;
--rollback DROP TABLE sheet;
