package org.ringfence.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;

/**
 * A file as a person names it. A pipe or a device is refused before anything opens it. A link is
 * followed once, to a plain file or a folder, and whatever is said of it names both.
 */
public final class NamedFile {

  private NamedFile() {}

  /**
   * Why what is named is not looked at; empty for a file, for a folder, and where there is nothing
   * of that name.
   */
  public static Optional<Problem> obstacle(Path named) {
    var target = target(named);
    if (target.isPresent() && Files.isSymbolicLink(target.get())) {
      return problem(named, "link.to-link");
    }
    if (target.isPresent() && Files.notExists(target.get(), LinkOption.NOFOLLOW_LINKS)) {
      return problem(named, "link.to-nothing");
    }
    return PlainFile.isOdd(named) ? problem(named, "odd") : Optional.empty();
  }

  /** The same of what lies beside a file under its name with other endings, and is read with it. */
  public static Optional<Problem> obstacleBeside(Path file, List<String> endings) {
    return endings.stream()
        .map(end -> file.resolveSibling(file.getFileName() + end))
        .filter(PlainFile::isOdd)
        .findFirst()
        .flatMap(odd -> problem(odd, "odd.beside"));
  }

  /** The file as messages name it: with what it leads to, where it is a link. */
  public static String words(Path named) {
    return target(named)
        .map(target -> FileWords.TEXTS.say("link", named, target))
        .orElseGet(named::toString);
  }

  /** Does something with a file, unless there is an obstacle. */
  public static <T> Outcome<T> use(Path named, Function<Path, Outcome<T>> work) {
    var obstacle = obstacle(named);
    if (obstacle.isPresent()) {
      return new Outcome.Refused<>(List.of(obstacle.get()));
    }
    return switch (work.apply(named)) {
      case Outcome.Done<T> done -> done;
      case Outcome.Refused<T>(var problems) ->
          new Outcome.Refused<>(problems.stream().map(one -> naming(named, one)).toList());
    };
  }

  /**
   * What is said of a copy that was looked at in place of a file is said of the file: nobody knows
   * where the copy lay, and it is gone.
   */
  public static <T> Outcome<T> saidOf(Path file, Path copy, Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T> done -> done;
      case Outcome.Refused<T>(var problems) ->
          new Outcome.Refused<>(problems.stream().map(one -> saidOf(file, copy, one)).toList());
    };
  }

  /** The same of one problem. */
  public static Problem saidOf(Path file, Path copy, Problem problem) {
    return new Problem(
        problem.what().replace(copy.toString(), file.toString()),
        problem.where().replace(copy.toString(), file.toString()),
        problem.mend().replace(copy.toString(), file.toString()));
  }

  /** What is said of a link or of what it leads to says it of both. */
  private static Problem naming(Path named, Problem problem) {
    var target = target(named);
    var words = words(named);
    if (target.isEmpty() || problem.where().startsWith(words)) {
      return problem;
    }
    return Stream.of(named, named.toAbsolutePath(), target.get(), real(target.get()))
        .map(Path::toString)
        .filter(problem.where()::startsWith)
        .findFirst()
        .map(
            start ->
                new Problem(
                    problem.what(),
                    words + problem.where().substring(start.length()),
                    problem.mend()))
        .orElse(problem);
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException _) {
      return file;
    }
  }

  /** Where a link leads; empty for anything else. */
  private static Optional<Path> target(Path named) {
    try {
      return Files.isSymbolicLink(named)
          ? Optional.of(named.resolveSibling(Files.readSymbolicLink(named)))
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static Optional<Problem> problem(Path named, String key) {
    return Optional.of(FileWords.problem(key, words(named)));
  }
}
