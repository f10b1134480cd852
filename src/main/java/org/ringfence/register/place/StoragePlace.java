package org.ringfence.register.place;

/** Where a file lies, as far as it matters to a register. */
public sealed interface StoragePlace {

  /** On a disk of this computer, as far as it tells; a register may be opened here. */
  record Local() implements StoragePlace {}

  /**
   * On another computer; no register is opened here.
   *
   * @param reason by what this was told, a part of a sentence
   */
  record Network(String reason) implements StoragePlace {}

  /**
   * In a folder that a program keeps equal with a copy elsewhere; no register is opened here.
   *
   * @param reason by what this was told, a part of a sentence
   * @param product the program, such as OneDrive
   */
  record Synchronised(String reason, String product) implements StoragePlace {}

  /** Whether a register may be opened here. */
  default boolean isSafe() {
    return switch (this) {
      case Local _ -> true;
      case Network _, Synchronised _ -> false;
    };
  }
}
