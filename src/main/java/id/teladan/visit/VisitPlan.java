package id.teladan.visit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.teladan.instrument.Stage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a committee says about a visit. What a visit derives may be sent back, and is ignored. */
@JsonIgnoreProperties({"id", "competitionId", "warnings"})
public record VisitPlan(
    @NotNull(message = "wajib diisi") UUID entryId,
    @NotNull(message = "wajib diisi") LocalDate scheduledOn,
    @Nullable Stage stage,
    @Nullable @Size(min = 1, max = 20, message = "1 sampai 20 penilai, atau kosongkan")
        List<@NotNull(message = "wajib diisi") String> assessors) {}
