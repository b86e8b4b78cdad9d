--liquibase formatted sql

--changeset teladan:20261122-40-create-penalty
--comment: points taken from an entry
-- The limit on late documents holds for an entry as a whole, so it is no constraint of a row.
CREATE TABLE penalty (
  id       UUID         NOT NULL,
  entry_id UUID         NOT NULL,
  rule     VARCHAR(14)  NOT NULL,
  days     SMALLINT     NULL,
  points   DECIMAL(5,2) NOT NULL,
  reason   VARCHAR(500) NULL,
  CONSTRAINT pk_penalty PRIMARY KEY (id),
  CONSTRAINT fk_penalty_entry FOREIGN KEY (entry_id) REFERENCES entry (id),
  CONSTRAINT ck_penalty_rule CHECK (
    (rule = 'LATE_DOCUMENTS' AND days IS NOT NULL AND points = days)
    OR (rule = 'OTHER' AND days IS NULL AND reason IS NOT NULL)),
  CONSTRAINT ck_penalty_points CHECK (points > 0 AND points <= 366)
);
--rollback DROP TABLE penalty;
