--liquibase formatted sql

--changeset teladan:20261122-65-create-scheduled-tasks
--comment: the queue of background work
-- Names and columns are db-scheduler's (16.x); its times are written in UTC.
CREATE TABLE scheduled_tasks (
  task_name            VARCHAR(100) NOT NULL,
  task_instance        VARCHAR(100) NOT NULL,
  task_data            BLOB         NULL,
  execution_time       DATETIME(6)  NOT NULL,
  picked               BOOLEAN      NOT NULL,
  picked_by            VARCHAR(50)  NULL,
  last_success         DATETIME(6)  NULL,
  last_failure         DATETIME(6)  NULL,
  consecutive_failures INT          NULL,
  last_heartbeat       DATETIME(6)  NULL,
  version              BIGINT       NOT NULL,
  priority             SMALLINT     NULL,
  CONSTRAINT pk_scheduled_tasks PRIMARY KEY (task_name, task_instance),
  INDEX ix_scheduled_tasks_due (execution_time),
  INDEX ix_scheduled_tasks_heartbeat (last_heartbeat)
) ENGINE = InnoDB;
--rollback DROP TABLE scheduled_tasks;
