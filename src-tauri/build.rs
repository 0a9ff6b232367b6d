//! Prepares the window's resources and the permissions of its own two commands.

fn main() {
    // The interface is embedded: a new build of it is a new build of the window.
    #[expect(
        clippy::print_stdout,
        reason = "this is how a build script speaks with cargo"
    )]
    {
        println!("cargo::rerun-if-changed=../ui/dist");
        println!("cargo::rerun-if-changed=../icons");
    }
    let commands = tauri_build::AppManifest::new().commands(&["rpc", "ready"]);
    let attributes = tauri_build::Attributes::new().app_manifest(commands);
    #[expect(clippy::panic, reason = "a build script can only stop the build")]
    if let Err(trouble) = tauri_build::try_build(attributes) {
        panic!("the window cannot be prepared: {trouble:#}");
    }
}
