package id.teladan.attendance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a daftar hadir says at its head, and the place that decides who may see it. */
public record Occasion(
    Owner owner, String title, String venue, String regionCode, @Nullable UUID puskesmasId) {}
