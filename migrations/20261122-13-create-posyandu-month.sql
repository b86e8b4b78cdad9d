--liquibase formatted sql

--changeset teladan:20261122-13-create-posyandu-month
--comment: what a posyandu did in a month; "posyandu aktif" is derived from twelve of them
-- Percentages keep twenty decimals, because 49.99 must never become 50.
CREATE TABLE posyandu_month (
  posyandu_id             UUID           NOT NULL,
  starts_on               DATE           NOT NULL,
  status                  VARCHAR(10)    NOT NULL,
  gizi                    DECIMAL(23,20) NULL,
  kia                     DECIMAL(23,20) NULL,
  kb                      DECIMAL(23,20) NULL,
  immunization            DECIMAL(23,20) NULL,
  has_additional_activity BOOLEAN        NOT NULL,
  CONSTRAINT pk_posyandu_month PRIMARY KEY (posyandu_id, starts_on),
  CONSTRAINT fk_posyandu_month_posyandu_id FOREIGN KEY (posyandu_id) REFERENCES posyandu (id),
  CONSTRAINT ck_posyandu_month_starts_on CHECK (DAYOFMONTH(starts_on) = 1),
  CONSTRAINT ck_posyandu_month_status CHECK (status IN ('OPEN_DAY', 'SERVICE', 'CLOSED')),
  CONSTRAINT ck_posyandu_month_gizi CHECK (gizi BETWEEN 0 AND 100),
  CONSTRAINT ck_posyandu_month_kia CHECK (kia BETWEEN 0 AND 100),
  CONSTRAINT ck_posyandu_month_kb CHECK (kb BETWEEN 0 AND 100),
  CONSTRAINT ck_posyandu_month_immunization CHECK (immunization BETWEEN 0 AND 100)
) ENGINE = InnoDB;
--rollback DROP TABLE posyandu_month;
