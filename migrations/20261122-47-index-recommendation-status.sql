--liquibase formatted sql

--changeset teladan:20261122-47-index-recommendation-status
--comment: lets the matrix of needs be counted without reading the reasons of each row
CREATE INDEX ix_recommendation_status
  ON recommendation (status, course, posyandu_id, kader_id, kind, competition_id);
--rollback DROP INDEX ix_recommendation_status ON recommendation;
