--liquibase formatted sql

--changeset teladan:20261122-63-create-branch
--comment: what a jambore competes in
CREATE TABLE branch (
  id            UUID         NOT NULL,
  jambore_id    UUID         NOT NULL,
  title         VARCHAR(200) NOT NULL,
  kind          VARCHAR(5)   NOT NULL,
  team_size     SMALLINT     NOT NULL,
  max_minutes   SMALLINT     NOT NULL,
  jury          SMALLINT     NOT NULL,
  points        JSON         NOT NULL,
  is_simulation BOOLEAN      NOT NULL,
  CONSTRAINT pk_branch PRIMARY KEY (id),
  CONSTRAINT uq_branch_jambore_id_title UNIQUE (jambore_id, title),
  CONSTRAINT fk_branch_jambore FOREIGN KEY (jambore_id) REFERENCES jambore (id),
  CONSTRAINT ck_branch_kind CHECK (kind IN ('UTAMA', 'LAIN')),
  CONSTRAINT ck_branch_numbers CHECK (team_size > 0 AND max_minutes > 0 AND jury > 0)
) ENGINE = InnoDB;
--rollback DROP TABLE branch;
