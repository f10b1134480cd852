package org.ringfence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.ringfence.assessment.SampleRegister;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.RegisterFiles;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.paper.DemoBatch;
import org.ringfence.assessment.paper.FileAssessments;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.assessment.verify.Verification;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.cli.CommandLineStart;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.Console;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.signing.KeyFile;

/** Constructs every service, in the order in which they need each other. */
final class CompositionRoot {
  private final UserFolders folders;
  private final Clock clock;
  private final CatalogueServices knowledge;
  private final KeyFile keys;
  private final DemoBatch demo;
  private final FileAssessments files;

  /**
   * Every service for a user.
   *
   * @param keys makes the files of keys
   */
  CompositionRoot(UserFolders folders, Clock clock, KeyFile keys) {
    this(folders, clock, keys, bundled(clock));
  }

  /** The same with what was read of the catalogue before. */
  CompositionRoot(UserFolders folders, Clock clock, KeyFile keys, CatalogueServices knowledge) {
    this.keys = keys;
    this.folders = folders;
    this.clock = clock;
    this.knowledge = knowledge;
    files = new FileAssessments(knowledge);
    demo = new DemoBatch(files);
  }

  /** What the bundled catalogue says. */
  static CatalogueServices bundled(Clock clock) {
    return new CatalogueServices(new CatalogueReader(CatalogueSource.bundled()).read(), clock);
  }

  /** The command line. */
  CommandLineStart commandLine(Console console) {
    return new CommandLineStart(services(), console);
  }

  /** All that a command works with. */
  CommandServices services() {
    return new CommandServices(
        files,
        demo,
        this::open,
        register(),
        knowledge.wording(),
        Verification.beside(knowledge, register()),
        ring(),
        registerFiles(),
        clock);
  }

  /** Opens a register. */
  Outcome<Workspace> open(Path register) {
    return opening().open(register);
  }

  /** The register of the window. */
  RegisterFile registerFile() {
    return new RegisterFile(register(), this::open, registerFiles(), this::samplesBeside);
  }

  private SampleRegister samplesBeside(Path own) {
    return opening().samplesBeside(own);
  }

  private RegisterOpening opening() {
    return new RegisterOpening(knowledge, BundledSamples.read(), UUID::randomUUID, ring());
  }

  /** The user's register, also where it has been moved to. */
  private Path register() {
    return registerFiles().movedTo(folders.register()).orElseGet(folders::register);
  }

  /** What can be done with registers that nobody has open. */
  RegisterFiles registerFiles() {
    return new RegisterFiles(knowledge, UUID::randomUUID);
  }

  private KeyRing ring() {
    return new KeyRing(
        folders.keys(), UUID::randomUUID, clock, System.getProperty("user.name", ""), keys);
  }

  Clock clock() {
    return clock;
  }

  /** The samples in the folder where the program was started, else those beside the program. */
  static Path samples(Path started, Path program) {
    var here = started.resolve("samples");
    return Files.isDirectory(here) ? here : program.resolve("samples");
  }
}
