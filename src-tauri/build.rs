//! Prepares the window's resources and the permissions of its own two commands.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The interface is embedded: a new build of it is a new build of the window.
    println!("cargo::rerun-if-changed=../ui/dist");
    println!("cargo::rerun-if-changed=../icons");
    let commands = tauri_build::AppManifest::new().commands(&["rpc", "ready"]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))?;
    Ok(())
}
