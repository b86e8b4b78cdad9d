--liquibase formatted sql

--changeset teladan:20261122-31-create-operation
--comment: every answer that was ever sent, as it was sent
-- "sent_at" is the device's own text, because the content's hash is over its characters.
CREATE TABLE operation (
  id          UUID          NOT NULL,
  sheet_id    UUID          NOT NULL,
  batch       INT           NOT NULL,
  item        VARCHAR(16)   NOT NULL,
  value       VARCHAR(1000) NOT NULL,
  note        TEXT          NULL,
  sent_at     VARCHAR(32)   NOT NULL,
  device      VARCHAR(80)   NOT NULL,
  counter     BIGINT        NOT NULL,
  received_at DATETIME(3)   NOT NULL,
  CONSTRAINT pk_operation PRIMARY KEY (id),
  KEY ix_operation_sheet (sheet_id, batch),
  CONSTRAINT fk_operation_sheet FOREIGN KEY (sheet_id) REFERENCES sheet (id)
) ENGINE = InnoDB;
--rollback DROP TABLE operation;
