package org.ringfence.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.ringfence.RegisterOpening;
import org.ringfence.assessment.SampleRegister;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.Samples;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.catalogue.Catalogue;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.signing.QuickKeys;
import org.ringfence.ui.part.AfterClosing;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.LoggedFailure;

/** A window on a real register in a folder, with its own worker; nothing outside is touched. */
final class OpenWindow implements AutoCloseable {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(9, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  private static final Catalogue CATALOGUE = new CatalogueReader(CatalogueSource.bundled()).read();
  private static final CatalogueServices KNOWLEDGE = new CatalogueServices(CATALOGUE, CLOCK);

  final Workspace workspace;
  final MainWindow window;
  final Stage stage;
  final List<Throwable> failures = new ArrayList<>();
  final List<Path> opened = new ArrayList<>();

  /** What was to happen after the window had closed itself. */
  final List<AfterClosing> leaving = new ArrayList<>();

  /** Files that were picked, in order. */
  final List<Path> picked = new ArrayList<>();

  /** What is picked next in place of what is proposed. */
  Optional<Path> next = Optional.empty();

  private final ExecutorService worker = Executors.newSingleThreadExecutor();

  OpenWindow(Path folder, double width, double height, Consumer<Workspace> before) {
    this(folder, width, height, before, CLOCK);
  }

  OpenWindow(Path folder, double width, double height, Consumer<Workspace> before, Clock clock) {
    this.workspace = workspace(folder.resolve("register.ringfence"), clock);
    before.accept(workspace);
    FileChoice files = (purpose, title, proposed, ending) -> Optional.of(pick(proposed));
    this.window =
        OnScreen.on(
            () ->
                new MainWindow(
                    workspace,
                    clock,
                    worker,
                    folder,
                    this::happened,
                    leaving::add,
                    files,
                    opened::add));
    this.stage = OnScreen.on(() -> stage(width, height));
    settle();
  }

  private LoggedFailure happened(Throwable failure) {
    if (!isBeyondScreen(failure)) {
      failures.add(failure);
    }
    return new LoggedFailure(
        "RF-%04X".formatted(failures.size()), true, Path.of("logs"), "" + failure);
  }

  /** The platform without a display fails where something is higher than its one small screen. */
  private static boolean isBeyondScreen(Throwable failure) {
    return Stream.of(failure.getStackTrace())
        .anyMatch(
            at ->
                at.getClassName().endsWith(".HeadlessWindow") && at.getMethodName().equals("blit"));
  }

  private Path pick(Path proposed) {
    var file = next.orElse(proposed);
    next = Optional.empty();
    picked.add(file);
    return file;
  }

  static Workspace workspace(Path file) {
    return workspace(file, CLOCK);
  }

  private static Workspace workspace(Path file, Clock clock) {
    var ring = ring(file, clock);
    return done(
        new RegisterOpening(knowledge(clock), samples(), UUID::randomUUID, ring).open(file));
  }

  /** The samples beside a register, which may be open or not. */
  static SampleRegister samples(Path own) {
    return new RegisterOpening(knowledge(CLOCK), samples(), UUID::randomUUID, ring(own, CLOCK))
        .samplesBeside(own);
  }

  private static CatalogueServices knowledge(Clock clock) {
    return clock.equals(CLOCK) ? KNOWLEDGE : new CatalogueServices(CATALOGUE, clock);
  }

  private static KeyRing ring(Path file, Clock clock) {
    return new KeyRing(file.resolveSibling("keys"), UUID::randomUUID, clock, "", QuickKeys.FILES);
  }

  private static Samples samples() {
    var files = new TreeMap<String, byte[]>();
    try (var folder = Files.list(Path.of("samples"))) {
      for (var file : folder.filter(one -> one.toString().endsWith(".json")).toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new Samples(files);
  }

  static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }

  private Stage stage(double width, double height) {
    var made = new Stage();
    window.show(made, width, height);
    Unpainted.begin();
    return made;
  }

  /** Waits until nothing is on its way and the screen is drawn. */
  void settle() {
    for (var i = 0; i < 4; i++) {
      inBackground(() -> "nothing");
      OnScreen.run(
          () -> {
            Unpainted.begin();
            stage.getScene().getRoot().layout();
          });
      pause(Duration.ofMillis(12));
    }
  }

  <T> T inBackground(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, worker).join();
  }

  void does(Runnable work) {
    OnScreen.run(work);
    settle();
  }

  static void pause(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    OnScreen.run(stage::hide);
    worker.close();
    workspace.close();
  }
}
