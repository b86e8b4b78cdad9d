--liquibase formatted sql

--changeset teladan:20261122-32-create-evidence
--comment: photos and papers that belong to an item of a sheet
CREATE TABLE evidence (
  id          UUID        NOT NULL,
  sheet_id    UUID        NOT NULL,
  item        VARCHAR(16) NOT NULL,
  media_type  VARCHAR(40) NOT NULL,
  digest      CHAR(64)    NOT NULL,
  size        INT         NOT NULL,
  received_at DATETIME(3) NOT NULL,
  content     MEDIUMBLOB  NOT NULL,
  CONSTRAINT pk_evidence PRIMARY KEY (id),
  KEY ix_evidence_sheet (sheet_id, item),
  CONSTRAINT fk_evidence_sheet FOREIGN KEY (sheet_id) REFERENCES sheet (id),
  CONSTRAINT ck_evidence_media_type
    CHECK (media_type IN ('image/jpeg', 'image/png', 'application/pdf'))
) ENGINE = InnoDB;
--rollback DROP TABLE evidence;
