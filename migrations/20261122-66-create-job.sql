--liquibase formatted sql

--changeset teladan:20261122-66-create-job
--comment: background work, who ordered it, and how far it is
-- "unfinished" repeats the object until the job ends: its unique key lets one job work on a thing.
-- The payload is all the work needs, frozen when it was ordered, so that a restart cannot change it.
CREATE TABLE job (
  id             UUID         NOT NULL,
  kind           VARCHAR(100) NOT NULL,
  object         VARCHAR(120) NOT NULL,
  unfinished     VARCHAR(120) NULL,
  requested_by   VARCHAR(100) NOT NULL,
  requester_name VARCHAR(200) NOT NULL,
  status         VARCHAR(10)  NOT NULL,
  done           INT          NOT NULL,
  total          INT          NOT NULL,
  payload        LONGTEXT     NOT NULL,
  problem        VARCHAR(500) NULL,
  created_at     DATETIME(3)  NOT NULL,
  finished_at    DATETIME(3)  NULL,
  CONSTRAINT pk_job PRIMARY KEY (id),
  CONSTRAINT uq_job_unfinished UNIQUE (unfinished),
  CONSTRAINT ck_job_status CHECK (status IN ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
  CONSTRAINT ck_job_unfinished CHECK ((unfinished IS NULL) = (status IN ('DONE', 'FAILED'))),
  CONSTRAINT ck_job_done CHECK (done BETWEEN 0 AND total),
  INDEX ix_job_object (object, created_at)
) ENGINE = InnoDB;
--rollback DROP TABLE job;
