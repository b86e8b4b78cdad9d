--liquibase formatted sql

--changeset teladan:20261122-80-keep-files-apart
--comment: the bytes of evidence lie apart from what is known of it
-- "digest" and "size" are of the file as it was sent, "stored_digest" of what is kept of it. The bytes
-- may go after their time; their digests and times stay. Who looks for a file finds it by its place.
CREATE TABLE stored_file (
  place     VARCHAR(150) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content   MEDIUMBLOB   NOT NULL,
  stored_at DATETIME(3)  NOT NULL,
  CONSTRAINT pk_stored_file PRIMARY KEY (place)
) ENGINE = InnoDB;

INSERT INTO stored_file (place, content, stored_at)
SELECT CONCAT(id, '/', digest), content, received_at FROM evidence;

ALTER TABLE evidence
  MODIFY item VARCHAR(20) NOT NULL,
  DROP COLUMN content,
  ADD COLUMN stored_digest CHAR(64) NOT NULL DEFAULT '',
  ADD COLUMN stored_size INT NOT NULL DEFAULT 0,
  ADD COLUMN width INT NULL,
  ADD COLUMN height INT NULL,
  ADD COLUMN thumbnail_digest CHAR(64) NULL,
  ADD COLUMN taken_at DATETIME(3) NULL,
  ADD COLUMN latitude DECIMAL(8,6) NULL,
  ADD COLUMN longitude DECIMAL(9,6) NULL,
  ADD COLUMN accuracy INT NULL,
  ADD COLUMN replaces UUID NULL,
  ADD COLUMN late BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN removed_at DATETIME(3) NULL,
  ADD KEY ix_evidence_replaces (replaces),
  ADD CONSTRAINT ck_evidence_place CHECK ((latitude IS NULL) = (longitude IS NULL)),
  ADD CONSTRAINT ck_evidence_replaces CHECK (replaces <> id);

UPDATE evidence SET stored_digest = digest, stored_size = size;
--rollback ALTER TABLE evidence ADD COLUMN content MEDIUMBLOB NULL;
--rollback UPDATE evidence e JOIN stored_file f ON f.place = CONCAT(e.id, '/', e.stored_digest) SET e.content = f.content;
--rollback UPDATE evidence SET content = '' WHERE content IS NULL;
--rollback ALTER TABLE evidence DROP CONSTRAINT ck_evidence_replaces, DROP CONSTRAINT ck_evidence_place, DROP KEY ix_evidence_replaces, DROP COLUMN stored_digest, DROP COLUMN stored_size, DROP COLUMN width, DROP COLUMN height, DROP COLUMN thumbnail_digest, DROP COLUMN taken_at, DROP COLUMN latitude, DROP COLUMN longitude, DROP COLUMN accuracy, DROP COLUMN replaces, DROP COLUMN late, DROP COLUMN removed_at, MODIFY content MEDIUMBLOB NOT NULL, MODIFY item VARCHAR(16) NOT NULL;
--rollback DROP TABLE stored_file;
