package id.teladan.job;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An order for background work.
 *
 * @param kind which {@link JobWork} carries it out
 * @param object at most one unfinished job works on the same object
 * @param total how many steps it has
 * @param payload all that the work needs to know, frozen when it was ordered
 */
public record NewJob(String kind, String object, int total, JsonNode payload) {}
