--liquibase formatted sql

--changeset teladan:20261122-70-create-level-basis
--comment: the rule all stored levels of kader were last derived by; one row, which also is their lock
CREATE TABLE level_basis (
  id         TINYINT     NOT NULL,
  rule       VARCHAR(60) NOT NULL,
  derived_at DATETIME(3) NULL,
  CONSTRAINT pk_level_basis PRIMARY KEY (id),
  CONSTRAINT ck_level_basis_id CHECK (id = 1)
) ENGINE = InnoDB;

INSERT INTO level_basis (id, rule) VALUES (1, '');
--rollback DROP TABLE level_basis;
