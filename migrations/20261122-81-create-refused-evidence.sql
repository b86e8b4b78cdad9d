--liquibase formatted sql

--changeset teladan:20261122-81-create-refused-evidence
--comment: what was sent as evidence and is none
CREATE TABLE refused_evidence (
  sheet_id    UUID         NOT NULL,
  evidence_id UUID         NOT NULL,
  digest      CHAR(64)     NOT NULL,
  item        VARCHAR(20)  NOT NULL,
  username    VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size        INT          NOT NULL,
  reason      VARCHAR(500) NOT NULL,
  refused_at  DATETIME(3)  NOT NULL,
  CONSTRAINT pk_refused_evidence PRIMARY KEY (sheet_id, evidence_id, digest),
  CONSTRAINT fk_refused_evidence_sheet FOREIGN KEY (sheet_id) REFERENCES sheet (id)
) ENGINE = InnoDB;
--rollback DROP TABLE refused_evidence;
