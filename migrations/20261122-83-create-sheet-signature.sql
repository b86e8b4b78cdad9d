--liquibase formatted sql

--changeset teladan:20261122-83-create-sheet-signature
--comment: what the Posyandu signed at the end of a visit
-- The latest holds; the others are kept. "state_hash" is of what was signed, which may change later.
CREATE TABLE sheet_signature (
  sheet_id    UUID         NOT NULL,
  digest      CHAR(64)     NOT NULL,
  name        VARCHAR(100) NOT NULL,
  position    VARCHAR(100) NOT NULL,
  image       MEDIUMBLOB   NOT NULL,
  signed_at   DATETIME(3)  NOT NULL,
  state_hash  CHAR(64)     NOT NULL,
  received_at DATETIME(3)  NOT NULL,
  CONSTRAINT pk_sheet_signature PRIMARY KEY (sheet_id, digest),
  CONSTRAINT fk_sheet_signature_sheet FOREIGN KEY (sheet_id) REFERENCES sheet (id)
) ENGINE = InnoDB;
--rollback DROP TABLE sheet_signature;
