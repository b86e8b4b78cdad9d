--liquibase formatted sql

--changeset teladan:20261122-53-create-rejected-check-in
--comment: check-ins that prove nothing, kept as they were sent
-- Nothing that arrives is thrown away. The hash of the whole content is the key, because the id that
-- came with it may be missing, no id at all, or taken by another check-in.
CREATE TABLE rejected_check_in (
  content_hash CHAR(64)     NOT NULL,
  sent_id      VARCHAR(100) NULL,
  session_id   UUID         NULL,
  reason       VARCHAR(40)  NOT NULL,
  content      MEDIUMTEXT   NOT NULL,
  received_at  DATETIME(3)  NOT NULL,
  username     VARCHAR(64)  NOT NULL,
  CONSTRAINT pk_rejected_check_in PRIMARY KEY (content_hash),
  CONSTRAINT fk_rejected_check_in_session FOREIGN KEY (session_id)
    REFERENCES attendance_session (id) ON DELETE SET NULL,
  INDEX ix_rejected_check_in_sent_id (sent_id)
) ENGINE = InnoDB;
--rollback DROP TABLE rejected_check_in;
