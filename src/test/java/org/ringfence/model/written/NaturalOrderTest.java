package org.ringfence.model.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Names in the order in which people count. */
class NaturalOrderTest {
  private static final NaturalOrder ORDER = NaturalOrder.OF_NAMES;

  @Test
  void peopleCount() {
    var sites = new ArrayList<>(IntStream.rangeClosed(1, 100).mapToObj(n -> "Site " + n).toList());
    var shuffled = new ArrayList<>(sites);
    Collections.shuffle(shuffled, new Random(1));
    shuffled.sort(ORDER);
    assertThat(shuffled).isEqualTo(sites);
  }

  @Test
  void capitalsStandTogetherAndNumbersMayBeLong() {
    assertThat(
            List.of(
                "",
                "1",
                "01a",
                "2",
                "10",
                "99999999999999999999998",
                "99999999999999999999999",
                "Annexe",
                "annexe 2",
                "Annexe 10",
                "Bay 1.9",
                "Bay 1.10",
                "Éire",
                "\uD83D\uDE00"))
        .isSortedAccordingTo(ORDER);
  }

  @Test
  void itIsATotalOrder() {
    var random = new Random(20261122);
    var letters = "aAbB01029 é\u0130ı\uD83D\uDE00.";
    var names = new ArrayList<String>();
    for (var n = 0; n < 60; n++) {
      var name = new StringBuilder();
      random
          .ints(random.nextInt(6), 0, letters.length())
          .forEach(at -> name.append(letters.charAt(at)));
      names.add(name.toString());
    }
    for (var a : names) {
      for (var b : names) {
        assertThat(Integer.signum(ORDER.compare(a, b)))
            .isEqualTo(-Integer.signum(ORDER.compare(b, a)));
        assertThat(ORDER.compare(a, b) == 0).isEqualTo(a.equals(b));
        for (var c : names) {
          if (ORDER.compare(a, b) < 0 && ORDER.compare(b, c) < 0) {
            assertThat(ORDER.compare(a, c)).as("%s %s %s", a, b, c).isNegative();
          }
        }
      }
    }
  }
}
