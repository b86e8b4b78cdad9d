--liquibase formatted sql

--changeset teladan:20261122-60-create-jambore
--comment: gatherings where contingents of kader compete
-- decided_at is set when the first paper for a winner is ordered; results are closed from then on.
CREATE TABLE jambore (
  id            UUID         NOT NULL,
  name          VARCHAR(200) NOT NULL,
  starts_on     DATE         NOT NULL,
  ends_on       DATE         NOT NULL,
  venue         VARCHAR(200) NOT NULL,
  region_code   VARCHAR(13)  NOT NULL,
  puskesmas_id  UUID         NULL,
  decided_at    DATETIME(3)  NULL,
  CONSTRAINT pk_jambore PRIMARY KEY (id),
  CONSTRAINT fk_jambore_region FOREIGN KEY (region_code) REFERENCES region (code),
  CONSTRAINT fk_jambore_puskesmas FOREIGN KEY (puskesmas_id) REFERENCES puskesmas (id),
  CONSTRAINT ck_jambore_dates CHECK (ends_on >= starts_on),
  INDEX ix_jambore_starts_on (starts_on, id)
) ENGINE = InnoDB;
--rollback DROP TABLE jambore;
