--liquibase formatted sql

--changeset teladan:20261122-62-create-contingent-member
--comment: the kader of a contingent
-- The jambore stands here too, so that nobody can be in two contingents of one.
CREATE TABLE contingent_member (
  jambore_id    UUID        NOT NULL,
  contingent_id UUID        NOT NULL,
  kader_id      UUID        NOT NULL,
  position      SMALLINT    NOT NULL,
  role          VARCHAR(10) NOT NULL,
  CONSTRAINT pk_contingent_member PRIMARY KEY (contingent_id, kader_id),
  CONSTRAINT uq_contingent_member_jambore_id_kader_id UNIQUE (jambore_id, kader_id),
  CONSTRAINT fk_contingent_member_jambore FOREIGN KEY (jambore_id) REFERENCES jambore (id),
  CONSTRAINT fk_contingent_member_contingent FOREIGN KEY (contingent_id) REFERENCES contingent (id),
  CONSTRAINT fk_contingent_member_kader FOREIGN KEY (kader_id) REFERENCES kader (id),
  CONSTRAINT ck_contingent_member_role CHECK (role IN ('PESERTA', 'PENDAMPING'))
) ENGINE = InnoDB;
--rollback DROP TABLE contingent_member;
