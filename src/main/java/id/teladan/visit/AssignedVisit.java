package id.teladan.visit;

import id.teladan.competition.Assessor;
import id.teladan.competition.Competition;
import id.teladan.competition.Entry;

/** A visit as one assessor who is to score it meets it. */
public record AssignedVisit(Visit visit, Competition competition, Entry entry, Assessor assessor) {}
