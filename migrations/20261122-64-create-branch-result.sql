--liquibase formatted sql

--changeset teladan:20261122-64-create-branch-result
--comment: the places reached in a branch
CREATE TABLE branch_result (
  branch_id     UUID           NOT NULL,
  contingent_id UUID           NOT NULL,
  place         SMALLINT       NOT NULL,
  score         DECIMAL(7, 2)  NULL,
  CONSTRAINT pk_branch_result PRIMARY KEY (branch_id, contingent_id),
  CONSTRAINT fk_branch_result_branch FOREIGN KEY (branch_id) REFERENCES branch (id),
  CONSTRAINT fk_branch_result_contingent FOREIGN KEY (contingent_id) REFERENCES contingent (id),
  CONSTRAINT ck_branch_result_place CHECK (place > 0)
) ENGINE = InnoDB;
--rollback DROP TABLE branch_result;
