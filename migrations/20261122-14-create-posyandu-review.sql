--liquibase formatted sql

--changeset teladan:20261122-14-create-posyandu-review
--comment: telaah kemandirian, one a year, with the strata derived and the rule it was derived by
CREATE TABLE posyandu_review (
  posyandu_id       UUID           NOT NULL,
  year              SMALLINT       NOT NULL,
  openings          SMALLINT       NULL,
  kader_on_duty     DECIMAL(23,20) NULL,
  ds                DECIMAL(23,20) NULL,
  kia               DECIMAL(23,20) NULL,
  kb                DECIMAL(23,20) NULL,
  immunization      DECIMAL(23,20) NULL,
  has_extra_program BOOLEAN        NULL,
  health_fund       DECIMAL(23,20) NULL,
  strata            VARCHAR(10)    NULL,
  gate              VARCHAR(20)    NULL,
  rule              VARCHAR(40)    NOT NULL,
  CONSTRAINT pk_posyandu_review PRIMARY KEY (posyandu_id, year),
  CONSTRAINT fk_posyandu_review_posyandu_id FOREIGN KEY (posyandu_id) REFERENCES posyandu (id),
  CONSTRAINT ck_posyandu_review_year CHECK (year BETWEEN 1984 AND 2100),
  CONSTRAINT ck_posyandu_review_openings CHECK (openings BETWEEN 0 AND 366),
  CONSTRAINT ck_posyandu_review_ds CHECK (ds BETWEEN 0 AND 100),
  CONSTRAINT ck_posyandu_review_kia CHECK (kia BETWEEN 0 AND 100),
  CONSTRAINT ck_posyandu_review_kb CHECK (kb BETWEEN 0 AND 100),
  CONSTRAINT ck_posyandu_review_immunization CHECK (immunization BETWEEN 0 AND 100),
  CONSTRAINT ck_posyandu_review_health_fund CHECK (health_fund BETWEEN 0 AND 100),
  CONSTRAINT ck_posyandu_review_strata CHECK (strata IN ('PRATAMA', 'MADYA', 'PURNAMA', 'MANDIRI'))
) ENGINE = InnoDB;
--rollback DROP TABLE posyandu_review;
