--liquibase formatted sql

--changeset teladan:20261122-48-index-recommendation-posyandu
--comment: lets needs be counted by Posyandu and kind in the order of an index
CREATE INDEX ix_recommendation_status_posyandu
  ON recommendation (status, posyandu_id, kind, competition_id);
--rollback DROP INDEX ix_recommendation_status_posyandu ON recommendation;
