package id.teladan.kader;

import org.jspecify.annotations.Nullable;

/** A kader as it was before an import changed it. */
record KaderState(NewKader content, @Nullable String nikCipher) {}
