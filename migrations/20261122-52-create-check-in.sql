--liquibase formatted sql

--changeset teladan:20261122-52-create-check-in
--comment: who was seen at a session
-- Rows are never changed or deleted. A mistaken tick is voided, which leaves it readable.
CREATE TABLE check_in (
  id           UUID         NOT NULL,
  session_id   UUID         NOT NULL,
  kader_id     UUID         NOT NULL,
  seen_at      DATETIME(3)  NOT NULL,
  direction    VARCHAR(3)   NOT NULL,
  device       VARCHAR(100) NOT NULL,
  method       VARCHAR(6)   NOT NULL,
  is_late      BOOLEAN      NOT NULL,
  content_hash CHAR(64)     NOT NULL,
  received_at  DATETIME(3)  NOT NULL,
  username     VARCHAR(64)  NOT NULL,
  voided_at    DATETIME(3)  NULL,
  voided_by    VARCHAR(64)  NULL,
  CONSTRAINT pk_check_in PRIMARY KEY (id),
  CONSTRAINT fk_check_in_session FOREIGN KEY (session_id) REFERENCES attendance_session (id),
  CONSTRAINT fk_check_in_kader FOREIGN KEY (kader_id) REFERENCES kader (id),
  CONSTRAINT ck_check_in_direction CHECK (direction IN ('IN', 'OUT')),
  CONSTRAINT ck_check_in_method CHECK (method IN ('QR', 'MANUAL', 'IMPORT')),
  CONSTRAINT ck_check_in_voided CHECK ((voided_at IS NULL) = (voided_by IS NULL)),
  INDEX ix_check_in_session_kader (session_id, kader_id)
) ENGINE = InnoDB;
--rollback DROP TABLE check_in;
