--liquibase formatted sql

--changeset teladan:20261122-82-create-evidence-part
--comment: what has come of an upload that is not complete yet
CREATE TABLE evidence_part (
  sheet_id    UUID        NOT NULL,
  evidence_id UUID        NOT NULL,
  number      SMALLINT    NOT NULL,
  digest      CHAR(64)    NOT NULL,
  size        INT         NOT NULL,
  received_at DATETIME(3) NOT NULL,
  content     MEDIUMBLOB  NOT NULL,
  CONSTRAINT pk_evidence_part PRIMARY KEY (sheet_id, evidence_id, number),
  KEY ix_evidence_part_received (received_at),
  CONSTRAINT fk_evidence_part_sheet FOREIGN KEY (sheet_id) REFERENCES sheet (id)
) ENGINE = InnoDB;
--rollback DROP TABLE evidence_part;
