--liquibase formatted sql

--changeset teladan:20261122-28-create-visit
--comment: when an entry is scored, for both stages at once or for one
CREATE TABLE visit (
  id             UUID       NOT NULL,
  competition_id UUID       NOT NULL,
  entry_id       UUID       NOT NULL,
  scheduled_on   DATE       NOT NULL,
  stage          VARCHAR(3) NULL,
  stage_key      VARCHAR(4) AS (COALESCE(stage, 'BOTH')) PERSISTENT,
  CONSTRAINT pk_visit PRIMARY KEY (id),
  CONSTRAINT uq_visit_entry_stage UNIQUE (entry_id, stage_key),
  CONSTRAINT fk_visit_competition FOREIGN KEY (competition_id) REFERENCES competition (id),
  CONSTRAINT fk_visit_entry FOREIGN KEY (entry_id) REFERENCES entry (id),
  CONSTRAINT ck_visit_stage CHECK (stage IN ('ADM', 'LAP'))
) ENGINE = InnoDB;
--rollback DROP TABLE visit;
