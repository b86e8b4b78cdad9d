--liquibase formatted sql

--changeset teladan:20261122-02-create-audit
--comment: who did what, chained by hash
-- The head of each chain is one row, so that writers of one chain queue on it and no others do.
-- Names compare byte for byte here: a hash knows no case.
CREATE TABLE audit_chain (
  chain         VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  position      BIGINT       NOT NULL,
  at            DATETIME(3)  NOT NULL,
  previous_hash CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash          CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT pk_audit_chain PRIMARY KEY (chain)
) ENGINE = InnoDB;

CREATE TABLE audit_entry (
  id            UUID         NOT NULL,
  chain         VARCHAR(100) COLLATE utf8mb4_bin NOT NULL,
  position      BIGINT       NOT NULL,
  at            DATETIME(3)  NOT NULL,
  actor         VARCHAR(60)  COLLATE utf8mb4_bin NOT NULL,
  action        VARCHAR(60)  NOT NULL,
  object        VARCHAR(150) NOT NULL,
  detail        MEDIUMTEXT   NULL,
  previous_hash CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash          CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT pk_audit_entry PRIMARY KEY (id),
  CONSTRAINT uq_audit_entry_chain_position UNIQUE (chain, position),
  INDEX ix_audit_entry_object (object, id)
) ENGINE = InnoDB;
--rollback DROP TABLE audit_entry;
--rollback DROP TABLE audit_chain;
