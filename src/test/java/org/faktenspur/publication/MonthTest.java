package org.faktenspur.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.ws.rs.NotFoundException;

import org.junit.jupiter.api.Test;

class MonthTest {

    private static UUID made(String at) {
        return new UUID(Instant.parse(at).toEpochMilli() << 16 | 0x7abc, 0x8123456789abcdefL);
    }

    @Test
    void everyIdIsInOneMonth() {
        Month november = Month.of("2026-11");
        assertThat(made("2026-11-01T00:00:00Z")).isGreaterThanOrEqualTo(november.first()).isLessThan(november.end());
        assertThat(made("2026-11-30T23:59:59.999Z")).isLessThan(november.end());
        assertThat(made("2026-10-31T23:59:59.999Z")).isLessThan(november.first());
        assertThat(november.end()).isEqualTo(Month.of("2026-12").first());
    }

    @Test
    void monthsWithoutAnythingAreLeftOut() {
        TreeSet<UUID> ids = new TreeSet<>(List.of(made("2024-02-29T12:00:00Z"), made("2024-02-29T13:00:00Z"),
                made("2026-01-01T00:00:00Z"), made("2026-02-01T00:00:00Z")));
        assertThat(Month.each(from -> Optional.ofNullable(ids.ceiling(from)))).extracting(Month::toString)
                .containsExactly("2024-02", "2026-01", "2026-02");
        assertThat(Month.each(from -> Optional.empty())).isEmpty();
    }

    @Test
    void whatIsNoMonthIsNotFound() {
        assertThat(Month.of("2026-11").month()).isEqualTo(YearMonth.of(2026, 11));
        for (String text : List.of("", "2026", "2026-13", "2026-11-02", "x", "1969-12"))
            assertThatThrownBy(() -> Month.of(text)).isInstanceOf(NotFoundException.class);
    }
}
