--liquibase formatted sql

--changeset teladan:20261122-33-create-visit-duty
--comment: which kader served at which of the five steps on the day of a visit
-- A visit without rows says nothing about who was on duty: a service day without kader is none.
CREATE TABLE visit_duty (
  visit_id UUID    NOT NULL,
  kader_id UUID    NOT NULL,
  step     TINYINT NOT NULL,
  CONSTRAINT pk_visit_duty PRIMARY KEY (visit_id, kader_id, step),
  CONSTRAINT fk_visit_duty_visit FOREIGN KEY (visit_id) REFERENCES visit (id),
  CONSTRAINT fk_visit_duty_kader FOREIGN KEY (kader_id) REFERENCES kader (id),
  CONSTRAINT ck_visit_duty_step CHECK (step BETWEEN 1 AND 5)
) ENGINE = InnoDB;
--rollback DROP TABLE visit_duty;
