--liquibase formatted sql

--changeset teladan:20261122-92-keep-late-arrivals
--comment: what came too late to change its sheet, kept until a person decides about it
-- Nothing is ever deleted here. An operation that was admitted stands in the log as well, under the
-- same id and time of arrival, so that its receipt stays true.
CREATE TABLE late_operation (
  id            UUID          NOT NULL,
  sheet_id      UUID          NOT NULL,
  known         INT           NULL,
  item          VARCHAR(16)   NOT NULL,
  value         VARCHAR(1000) NOT NULL,
  note          TEXT          NULL,
  sent_at       VARCHAR(32)   NOT NULL,
  device        VARCHAR(80)   NOT NULL,
  counter       BIGINT        NOT NULL,
  received_at   DATETIME(3)   NOT NULL,
  reason        VARCHAR(20)   NOT NULL,
  status        VARCHAR(8)    NOT NULL,
  decided_by    VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_at    DATETIME(3)   NULL,
  decision_note VARCHAR(500)  NULL,
  CONSTRAINT pk_late_operation PRIMARY KEY (id),
  KEY ix_late_operation_sheet (sheet_id, status),
  CONSTRAINT fk_late_operation_sheet FOREIGN KEY (sheet_id) REFERENCES sheet (id),
  CONSTRAINT fk_late_operation_decided_by FOREIGN KEY (decided_by) REFERENCES account (username),
  CONSTRAINT ck_late_operation_reason
    CHECK (reason IN ('SEALED', 'NOT_TAKING_PART', 'SUBMITTED', 'NOT_IN_MODERATION')),
  CONSTRAINT ck_late_operation_status CHECK (status IN ('WAITING', 'ADMITTED', 'DECLINED')),
  CONSTRAINT ck_late_operation_decided
    CHECK ((status = 'WAITING') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL))
) ENGINE = InnoDB;

CREATE TABLE late_submission (
  sheet_id      UUID         NOT NULL,
  state_hash    CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  received_at   DATETIME(3)  NOT NULL,
  reason        VARCHAR(20)  NOT NULL,
  status        VARCHAR(8)   NOT NULL,
  decided_by    VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_at    DATETIME(3)  NULL,
  decision_note VARCHAR(500) NULL,
  CONSTRAINT pk_late_submission PRIMARY KEY (sheet_id, state_hash),
  CONSTRAINT fk_late_submission_sheet FOREIGN KEY (sheet_id) REFERENCES sheet (id),
  CONSTRAINT fk_late_submission_decided_by FOREIGN KEY (decided_by) REFERENCES account (username),
  CONSTRAINT ck_late_submission_reason CHECK (reason IN ('SEALED', 'NOT_TAKING_PART')),
  CONSTRAINT ck_late_submission_status CHECK (status IN ('WAITING', 'ADMITTED', 'DECLINED')),
  CONSTRAINT ck_late_submission_decided
    CHECK ((status = 'WAITING') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL))
) ENGINE = InnoDB;

ALTER TABLE sheet ADD COLUMN has_late BOOLEAN NOT NULL DEFAULT FALSE;
--rollback ALTER TABLE sheet DROP COLUMN has_late;
--rollback DROP TABLE late_submission;
--rollback DROP TABLE late_operation;
