//! Errors of the core, as they cross the wire.

use crate::wire::WireError;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeMap;
use steering_core::error::Error;

impl From<Error> for WireError {
    fn from(error: Error) -> Self {
        let mut data = error.data();
        let incident = match &error {
            Error::Internal(detail) => {
                data.insert("detail".to_owned(), detail.clone());
                Some(incident())
            }
            _ => None,
        };
        WireError {
            code: error.code().to_owned(),
            data,
            incident,
        }
    }
}

/// Returns a new incident id: short enough to be read out on the telephone.
pub(crate) fn incident() -> String {
    let id = uuid::Uuid::now_v7().simple().to_string();
    id.get(20..).unwrap_or_default().to_uppercase()
}

/// Makes an error of a code and its values.
pub(crate) fn refusal(code: &str, data: &[(&str, &str)]) -> WireError {
    let data: BTreeMap<String, String> = data
        .iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect();
    WireError {
        code: code.to_owned(),
        data,
        incident: None,
    }
}

/// Says that a value of a request is not valid.
pub(crate) fn invalid(field: &str, why: &str) -> WireError {
    refusal("invalid", &[("field", field), ("why", why)])
}

/// Reads a request; a wrong one is refused with the name of its field.
pub(crate) fn read_request<T: DeserializeOwned>(payload: Value) -> Result<T, WireError> {
    let payload = if payload.is_null() {
        Value::Object(serde_json::Map::new())
    } else {
        payload
    };
    serde_json::from_value(payload).map_err(|error| {
        let text = error.to_string();
        let field = text.split('`').nth(1).unwrap_or("payload").to_owned();
        let why = if text.starts_with("unknown field") {
            "unknown_field"
        } else if text.starts_with("missing field") {
            "empty"
        } else {
            "malformed"
        };
        let mut refused = invalid(&field, why);
        refused.data.insert("detail".to_owned(), text);
        refused
    })
}

#[cfg(test)]
mod tests {
    use super::read_request;
    use crate::wire::tasks::TaskProgressReq;
    use serde_json::json;

    #[test]
    fn a_wrong_request_is_refused_with_its_field() {
        for (payload, field, why) in [
            (
                json!({"key": "NV-001", "percent": 5, "words": "x", "extra": 1}),
                "extra",
                "unknown_field",
            ),
            (json!({"key": "NV-001", "percent": 5}), "words", "empty"),
            (
                json!({"key": "NV-001", "percent": "five", "words": "x"}),
                "payload",
                "malformed",
            ),
            (json!(null), "key", "empty"),
        ] {
            let refused = read_request::<TaskProgressReq>(payload.clone()).unwrap_err();
            assert_eq!(
                (
                    refused.data.get("field").map(String::as_str),
                    refused.data.get("why").map(String::as_str)
                ),
                (Some(field), Some(why)),
                "request {payload}"
            );
        }
    }
}
