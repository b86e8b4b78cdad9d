--liquibase formatted sql

--changeset teladan:20261122-71-link-branch-to-competition
--comment: a branch of a jambore may be decided by a competition
ALTER TABLE branch
  ADD COLUMN competition_id UUID NULL,
  ADD CONSTRAINT fk_branch_competition FOREIGN KEY (competition_id) REFERENCES competition (id);
--rollback ALTER TABLE branch DROP FOREIGN KEY fk_branch_competition, DROP COLUMN competition_id;
