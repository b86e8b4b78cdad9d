package id.teladan.posyandu;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose something is: a region's, or one puskesmas'.
 *
 * @param regionCode the region; of a puskesmas its kecamatan
 * @param puskesmasId null for what is a whole region's
 */
public record Place(String regionCode, @Nullable UUID puskesmasId) {}
