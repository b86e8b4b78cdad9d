package id.teladan.pelatihan;

import id.teladan.kader.KaderId;

/** What one participant leaves with. */
public record CompletionItem(KaderId kaderId, int attendedHours, int ofHours, Outcome outcome) {}
