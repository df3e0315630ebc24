// Plain JavaScript on purpose: it must still run where the other scripts cannot.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Panelkit's tools need Node 22.18 or newer; this is ${process.versions.node}.`);
  console.error("On Linux x64, npm ci brings a newer Node along, unless optional dependencies are left out.");
  process.exit(1);
}
