package org.ringfence.report.checklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/** One walk round a building: where a technician stands to look at what. */
final class Walk {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final List<Stop> stops;

  private Walk(List<Stop> stops) {
    this.stops = List.copyOf(stops);
  }

  /**
   * A place at which a technician stands.
   *
   * @param questions ids of what can be seen there
   * @param ifAdvised ids of what is looked at there only if something is to be gained from it
   * @param points ids of the points of the test sheet that are done there
   */
  record Stop(String id, List<String> questions, List<String> ifAdvised, List<String> points) {
    Stop {
      questions = List.copyOf(questions);
      ifAdvised = List.copyOf(ifAdvised);
      points = List.copyOf(points);
    }

    boolean has(String question) {
      return questions.contains(question) || ifAdvised.contains(question);
    }
  }

  /** The program's own. */
  static Walk own() {
    var places = new Properties();
    try (var in = Walk.class.getResourceAsStream("walk.properties")) {
      places.load(Objects.requireNonNull(in, "walk.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException("the program is damaged", e);
    }
    return new Walk(
        ids(places, "stops").stream()
            .map(
                stop ->
                    new Stop(
                        stop,
                        ids(places, stop + ".questions"),
                        ids(places, stop + ".if-told"),
                        ids(places, stop + ".points")))
            .toList());
  }

  private static List<String> ids(Properties places, String key) {
    return SPACES.splitAsStream(places.getProperty(key, "")).filter(id -> !id.isEmpty()).toList();
  }

  /** The stops, in the order in which a building is usually walked round. */
  List<Stop> stops() {
    return stops;
  }

  /** Whether a question is looked at on the walk whatever is to be gained from it. */
  boolean always(String question) {
    return stops.stream().anyMatch(stop -> stop.questions().contains(question));
  }

  /** Whether a question is looked at on the walk if something is to be gained from it. */
  boolean ifAdvised(String question) {
    return stops.stream().anyMatch(stop -> stop.ifAdvised().contains(question));
  }

  /** Where a question is looked at: the last stop for one that is named nowhere. */
  Stop at(String question) {
    return stops.stream().filter(stop -> stop.has(question)).findFirst().orElseGet(stops::getLast);
  }
}
