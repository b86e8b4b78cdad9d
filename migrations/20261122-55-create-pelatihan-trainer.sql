--liquibase formatted sql

--changeset teladan:20261122-55-create-pelatihan-trainer
--comment: who teaches, in the order of the programme
CREATE TABLE pelatihan_trainer (
  pelatihan_id UUID         NOT NULL,
  position     SMALLINT     NOT NULL,
  name         VARCHAR(200) NOT NULL,
  CONSTRAINT pk_pelatihan_trainer PRIMARY KEY (pelatihan_id, position),
  CONSTRAINT fk_pelatihan_trainer_pelatihan FOREIGN KEY (pelatihan_id) REFERENCES pelatihan (id)
) ENGINE = InnoDB;
--rollback DROP TABLE pelatihan_trainer;
