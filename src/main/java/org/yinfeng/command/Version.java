package org.yinfeng.command;

import picocli.CommandLine;

/** The program's version as the build stamped it on the jar. */
final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"yinfeng " + (version == null ? "(unpackaged)" : version)};
    }
}
