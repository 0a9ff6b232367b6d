//! One journey through the real window.
